export const staffRefusals = {}
