export const benefitRefusals = {}
