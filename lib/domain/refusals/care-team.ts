export const careTeamRefusals = {}
