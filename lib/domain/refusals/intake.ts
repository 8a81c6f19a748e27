export const intakeRefusals = {}
