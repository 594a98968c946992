const primeMinister = 'the text says the Prime Minister';
const officialForces = 'the text sets “official” between the country and its security forces';
const bareForces = 'the text names the special forces without the place';

/**
 * The actors of claims that neither the sentences cited nor the ones before them name, each with what stands for its name.
 * A key is the line that the test prints: PROPOSITION: ACTOR @ EVIDENCE.
 */
export const withoutMention: Readonly<Record<string, string>> = {
  'al-kadhimi DEMANDS_OF biden#2021: al-kadhimi @ article 5:502-615': primeMinister,
  'demand-2021 ACTOR al-kadhimi: al-kadhimi @ article 5:474-615': primeMinister,
  'us COMBAT_PRESENCE_IN iraq#2014: al-kadhimi @ article 5:539-649': primeMinister,
  'us COMBAT_PRESENCE_IN iraq#2014: al-kadhimi @ article 5:620-705': primeMinister,
  'visit-2021 ACTOR al-kadhimi: al-kadhimi @ article 5:474-538': primeMinister,
  'withdrawal-2021: al-kadhimi @ article 5:539-649': primeMinister,
  'al-kadhimi DEMANDS_OF biden#2021: biden @ article 6:768-811':
    'the request is the one of paragraph 5, made to him',
  'us COMBAT_PRESENCE_IN iraq#2014: iraq @ article 8:1288-1354':
    'the speaker means the forces of paragraph 7',
  'iraqi-officers SERVES_IN iraqi-security-forces: iraqi-security-forces @ article 11:2098-2140':
    'the text says military',
  'security-officer SERVES_IN iraqi-security-forces: iraqi-security-forces @ article 11:2343-2374; article 11:2392-2422':
    'the text says security officer',
  'iraqi-parliament DEMANDS_OF iraqi-government#2020: iraqi-government @ article 11:2541-2635':
    'the text says the government',
  'motion-2020 RECIPIENT iraqi-government: iraqi-government @ article 11:2572-2635':
    'the text says the government',
  'al-kadhimi HEAD_OF_GOVERNMENT_OF iraq: iraq @ article 12:2919-2953':
    'the office is the one of paragraph 11',
  'iran-backed-militias PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3298-3373':
    officialForces,
  'iran-backed-militias PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3379-3469':
    officialForces,
  'iraqi-security-forces PART_OF iraq: iraqi-security-forces @ article 13:3342-3373': officialForces,
  'paramilitary-forces PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3298-3373':
    officialForces,
  'popular-mobilization-forces PART_OF iraqi-security-forces: iraqi-security-forces @ background 7:593-688':
    'the note says armed forces',
  'us-special-forces ACCOMPANIES iraqi-counterterrorism-forces: us-special-forces @ article 17:4519-4687':
    bareForces,
  'us-special-forces PART_OF us: us-special-forces @ article 17:4537-4556': bareForces,
  'deception-charge-2021 RECIPIENT us: us @ article 20:5116-5177':
    'the speaker means the forces of paragraph 19',
  'us COMBAT_PRESENCE_IN iraq#2014: us @ article 20:5116-5218':
    'the speaker means the forces of paragraph 19',
};
