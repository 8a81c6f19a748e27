export const schedulingRefusals = {}
