/** What the clauses of a lease say, for readers of English. */
export const gloss = {
  parties: 'Parties. Both sign under their real identities.',
  house: 'The home. The landlord may let it and has shown proof of identity and title.',
  furniture: 'Furniture. What is let with the home; ordinary wear is nobody’s fault.',
  term: 'Term and use. Both first and last day count; the home is lived in by at most so many people. Never over 20 years.',
  rent: 'Rent. Counted by months of the lease; further days at a 365th of the yearly rent; due as in the schedule; not raised one-sidedly.',
  deposit:
    'Deposit. Returned whole within the days named, less only rent owed, costs of the tenant’s and damage that both have checked, item by item with proof.',
  costs: 'Other costs. Those named are the tenant’s by use; all others are the landlord’s.',
  repair:
    'Repair. The landlord’s duty; if it is not done in time the tenant may repair at the landlord’s cost. What the tenant’s fault makes necessary is the tenant’s.',
  fitOut: 'Fitting out. Only as agreed; without consent the landlord may ask for restoration or damages.',
  sublet: 'Subletting. Only with consent; six months’ silence of a landlord who knows counts as consent.',
  entry: 'Entry. Only with the tenant’s consent and by appointment, but for emergencies.',
  renewal:
    'Renewal. To be told in time by both; the tenant has priority on equal terms. If the tenant stays on unopposed, the lease goes on without a fixed term.',
  early:
    'Ending early. Thirty days’ notice and the penalty named, which a court may adjust; or released by both in agreement.',
  handover: 'Handover. Both check furniture, keys and meters at handover and return; photos are proof.',
  filing: 'Filing. The landlord has the lease filed; if not, the tenant may. It is valid either way.',
  notices:
    'Notices, signing, disputes. The mobile numbers above receive notices. Both accept electronic signatures and the kept records. Disputes go to the court of the home’s place.',
  remark: 'Further terms.',
};

export const noticeGloss = {
  provider: 'We offer a template and a way to sign. We are no agent and check no homes; disputes are the parties’ own.',
  title: 'Before signing, see the home, and check the landlord’s identity and title or right to let.',
  deposit: 'A deposit may not be deducted at will: only item by item, with proof.',
  housing: 'Kitchens, bathrooms, balconies and basements may not be let alone to live in. At most 20 years.',
  photos: 'Attach photos of the home and its fittings. Identities are checked when you sign: no photos of ID cards.',
  filing: 'The landlord has the lease filed; if not, the tenant may.',
  identity:
    'Both use their own ID number and mobile and are of the age that the platform asks for. Your identity is checked; face recognition needs your separate consent, and there are other ways.',
  lapse:
    'A lease not signed within 30 days lapses. This is no promise to keep it open: until the other signs, the one who issued it may revoke it.',
  release: 'After both have signed, either may ask for release; it takes effect when the other confirms.',
  evidence: 'Both accept electronic signatures, and the kept records and hashes as evidence.',
};
