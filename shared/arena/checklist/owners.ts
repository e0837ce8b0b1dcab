/** Who answers a row of the checklist: a role, which is a unit of its own for each patient. */
export const checklistOwners = [
  'ward',
  'primaryCare',
  'needsAssessor',
  'municipalNurse',
  'homeCarePlanner',
  'municipalTherapist',
  'rehab',
] as const
