const primeMinister = 'the text says the Prime Minister';
const officialForces = 'the text sets “official” between the country and its security forces';
const theCountry = 'the country spoken of is the one of the whole article';

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
  'al-kadhimi DEMANDS_OF biden#2021: biden @ article 6:726-811':
    'the request is the one of paragraph 5, made to him',
  'us COMBAT_PRESENCE_IN iraq#2014: iraq @ article 8:1288-1354':
    'the speaker means the forces of paragraph 7',
  'security-officer SERVES_IN iraqi-security-forces: iraqi-security-forces @ article 11:2343-2374; article 11:2392-2422':
    'the text says security officer',
  'iraqi-parliament DEMANDS_OF iraqi-government#2020: iraqi-government @ article 11:2541-2635':
    'the text says the government',
  'motion-2020 RECIPIENT iraqi-government: iraqi-government @ article 11:2572-2635':
    'the text says the government',
  'al-kadhimi HEAD_OF_GOVERNMENT_OF iraq: iraq @ article 12:2919-2953':
    'the office is the one of paragraph 11',
  'iran-backed-militias PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3298-3413':
    officialForces,
  'iran-backed-militias PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3379-3469':
    officialForces,
  'iraqi-security-forces PART_OF iraq: iraqi-security-forces @ article 13:3342-3373': officialForces,
  'paramilitary-forces PART_OF iraqi-security-forces: iraqi-security-forces @ article 13:3298-3373':
    officialForces,
  'popular-mobilization-forces PART_OF iraqi-security-forces: iraqi-security-forces @ background 7:593-688':
    'the note says armed forces',
  'deception-charge-2021 RECIPIENT us: us @ article 20:5116-5177':
    'the speaker means the forces of paragraph 19',
  'us COMBAT_PRESENCE_IN iraq#2014: us @ article 20:5116-5218':
    'the speaker means the forces of paragraph 19',
  'press-announcement-2021 ANNOUNCER al-kadhimi: al-kadhimi @ article 5:474-498; article 5:620-649':
    primeMinister,
  'asaib-ahl-al-haq ACCUSES us: us @ article 20:5115-5287': 'the speaker means the forces of paragraph 19',
  'iraqi-prime-minister PART_OF iraqi-government: iraqi-prime-minister @ article 11:2062-2085':
    'the government is called by the name of the office-holder',
  'iraqi-ministries PART_OF iraqi-government: iraqi-government @ article 28:7445-7466':
    'the text says government ministries',
  'iraqi-political-system HARMS iraqi-government: iraqi-government @ article 28:7412-7679':
    'the text says a government',
  'iraqi-political-system HARMS iraqis: iraqis @ article 27:7318-7408': 'the text says the nation',
  'iraqi-exiles PART_OF iraqis: iraqis @ article 27:7290-7311': 'the text has the adjective',
  'us-special-forces PART_OF us-forces-in-iraq: us-forces-in-iraq @ article 17:4519-4556':
    'the forces in Iraq are those of the sentence before',
  'iraq CONTROLLED_BY iraqi-political-class: iraq @ article 31:8263-8289': theCountry,
  'iraqi-political-class HARMS iraq: iraq @ article 31:8242-8289': theCountry,
  'al-qaeda HARMS iraq: iraq @ article 31:8191-8231': theCountry,
  'islamic-state HARMS iraq: iraq @ article 31:8191-8237': theCountry,
  'ex-regime HARMS iraq: iraq @ article 31:8191-8221': theCountry,
  'al-khatteeb OTHER_TIE iraq: iraq @ article 31:8297-8346': theCountry,
  'damage-repair RECIPIENT iraq: iraq @ article 31:8156-8289': theCountry,
  'ruin-of-iraq VICTIM iraq: iraq @ article 31:8349-8401': theCountry,
  'us SANCTIONS iraq: iraq @ article 29:7750-7796': theCountry,
  'sanctions RECIPIENT iraq: iraq @ article 29:7682-7796': theCountry,
  'infrastructure-repaired RECIPIENT iraq: iraq @ article 29:7682-7822': theCountry,
  'infrastructure-run-down VICTIM iraq: iraq @ article 29:7682-7796': theCountry,
  'relabelling-2021 RECIPIENT us-forces-in-iraq: us-forces-in-iraq @ article 20:5116-5177':
    'the speaker means the forces of paragraph 19',
  'services-failing RECIPIENT iraqi-government: iraqi-government @ article 28:7641-7679':
    'the text says a government',
  'us-forces-in-iraq OPPOSES islamic-state: us-forces-in-iraq @ article 17:4519-4687':
    'the special forces are a part of them',
};
