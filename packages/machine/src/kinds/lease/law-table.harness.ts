/**
 * The law of a lease, written out by hand as that of the loan is (`lifecycle/law-table.harness.ts`, where the words are explained):
 * it is released by both and never settled; people are reminded of the rent.
 */
export const leaseLawTable = `
draft                                             | initiator   | counterparty | stranger | system
  terms.save                                      | > draft     | party        | party    | state
  terms.save partial                              | > draft     | party        | party    | state
  details.provide                                 | > draft     | party        | party    | state
  details.provide other                           | > draft     | party        | party    | state
  record.discard                                  | > discarded | party        | party    | state
  invitation.claim                                | state       | found        | found    | state
                                                  | state       | party        | party    | state

draft, ready to invite                            | initiator                    | counterparty | stranger | system
  terms.save                                      | > draft                      | party        | party    | state
  terms.save partial                              | > draft                      | party        | party    | state
  details.provide                                 | > draft                      | party        | party    | state
  details.provide other                           | > awaitingInitiatorSignature | party        | party    | state
  counterparty.invite                             | > awaitingCounterparty       | party        | party    | state
  record.discard                                  | > discarded                  | party        | party    | state
  invitation.claim                                | state                        | found        | found    | state
                                                  | state                        | party        | party    | state

draft, reopened with details typed in             | initiator                    | counterparty | stranger | system
  terms.save                                      | > awaitingInitiatorSignature | party        | party    | state
  terms.save partial                              | > draft                      | party        | party    | state
  details.provide                                 | > awaitingInitiatorSignature | party        | party    | state
  details.provide other                           | > awaitingInitiatorSignature | party        | party    | state
  counterparty.invite                             | > awaitingCounterparty       | party        | party    | state
  record.discard                                  | > discarded                  | party        | party    | state
  invitation.claim                                | state                        | found        | found    | state
                                                  | state                        | party        | party    | state

draft, reopened after somebody joined             | initiator                    | counterparty | stranger | system
  terms.save                                      | > awaitingInitiatorSignature | turn         | party    | state
  terms.save partial                              | > draft                      | turn         | party    | state
  details.provide                                 | > awaitingInitiatorSignature | turn         | party    | state
  details.provide other                           | > awaitingInitiatorSignature | turn         | party    | state
  invitation.withdraw                             | > draft                      | turn         | party    | state
  record.discard                                  | > discarded                  | turn         | party    | state
  invitation.claim                                | state                        | used         | found    | state
                                                  | state                        | state        | party    | state

awaitingCounterparty, nobody came                 | initiator   | counterparty           | stranger | system
  invitation.withdraw                             | > draft     | party                  | party    | state
  record.discard                                  | > discarded | party                  | party    | state
  details.provide                                 | turn        | party                  | party    | state
  details.provide other                           | turn        | party                  | party    | state
  invitation.decline                              | turn        | party                  | party    | state
  invitation.claim                                | turn        | > awaitingCounterparty | found    | state
                                                  | state       | party                  | party    | state

awaitingCounterparty, somebody joined             | initiator   | counterparty                 | stranger | system
  details.provide                                 | turn        | > awaitingInitiatorSignature | party    | state
  details.provide other                           | turn        | turn                         | party    | state
  invitation.decline                              | turn        | > draft                      | party    | state
  invitation.withdraw                             | > draft     | turn                         | party    | state
  record.discard                                  | > discarded | turn                         | party    | state
  invitation.claim                                | state       | used                         | found    | state
                                                  | state       | state                        | party    | state

awaitingInitiatorSignature, details typed in      | initiator              | counterparty | stranger | system
  signature.sign                                  | > pending              | party        | party    | state
  record.edit                                     | > draft                | party        | party    | state
  counterparty.invite                             | > awaitingCounterparty | party        | party    | state
  record.discard                                  | > discarded            | party        | party    | state
  invitation.claim                                | state                  | found        | found    | state
                                                  | state                  | party        | party    | state

awaitingInitiatorSignature, somebody joined       | initiator   | counterparty | stranger | system
  signature.sign                                  | > pending   | turn         | party    | state
  record.edit                                     | > draft     | turn         | party    | state
  invitation.withdraw                             | > draft     | turn         | party    | state
  record.discard                                  | > discarded | turn         | party    | state
  invitation.claim                                | state       | used         | found    | state
                                                  | state       | state        | party    | state

pending, nobody came                              | initiator | counterparty | stranger | system
  signature.sign                                  | turn      | party        | party    | state
  record.reject                                   | turn      | party        | party    | state
  record.revoke                                   | > revoked | party        | party    | state
  counterparty.remind                             | > pending | party        | party    | state
  reminder.set                                    | > pending | party        | party    | state
  invitation.claim                                | turn      | > pending    | found    | state
                                                  | state     | party        | party    | state

pending, somebody joined                          | initiator | counterparty       | stranger | system
  signature.sign                                  | turn      | > effective.signed | party    | state
  record.reject                                   | turn      | > rejected         | party    | state
  record.revoke                                   | > revoked | turn               | party    | state
  counterparty.remind                             | > pending | turn               | party    | state
  reminder.set                                    | > pending | turn               | party    | state
  invitation.claim                                | state     | used               | found    | state
                                                  | state     | state              | party    | state

effective.signed                                  | initiator                  | counterparty               | stranger | system
  release.request                                 | > effective.releasePending | > effective.releasePending | party    | state
  reminder.set                                    | > effective.signed         | > effective.signed         | party    | state
  invitation.claim                                | state                      | used                       | found    | state
                                                  | state                      | state                      | party    | state

effective.releasePending, initiator asked         | initiator                  | counterparty               | stranger | system
  release.cancel                                  | > effective.signed         | turn                       | party    | state
  release.refuse                                  | turn                       | > effective.signed         | party    | state
  release.confirm                                 | turn                       | > released                 | party    | state
  release.request                                 | change                     | change                     | party    | change
  reminder.set                                    | > effective.releasePending | > effective.releasePending | party    | state
  invitation.claim                                | state                      | used                       | found    | state
                                                  | state                      | state                      | party    | state

effective.releasePending, counterparty asked      | initiator                  | counterparty               | stranger | system
  release.cancel                                  | turn                       | > effective.signed         | party    | state
  release.refuse                                  | > effective.signed         | turn                       | party    | state
  release.confirm                                 | > released                 | turn                       | party    | state
  release.request                                 | change                     | change                     | party    | change
  reminder.set                                    | > effective.releasePending | > effective.releasePending | party    | state
  invitation.claim                                | state                      | used                       | found    | state
                                                  | state                      | state                      | party    | state

discarded                                         | initiator | counterparty | stranger | system
  invitation.claim                                | state     | found        | found    | state
                                                  | state     | party        | party    | state

revoked                                           | initiator | counterparty | stranger | system
  invitation.claim                                | state     | used         | found    | state
                                                  | state     | state        | party    | state

rejected                                          | initiator | counterparty | stranger | system
  invitation.claim                                | state     | used         | found    | state
                                                  | state     | state        | party    | state

expired                                           | initiator | counterparty | stranger | system
  signature.sign                                  | late      | late         | party    | late
  record.reject                                   | late      | late         | party    | late
  record.revoke                                   | late      | late         | party    | late
  counterparty.remind                             | late      | late         | party    | late
  invitation.claim                                | late      | used         | found    | late
                                                  | state     | state        | party    | state

released                                          | initiator | counterparty | stranger | system
  invitation.claim                                | state     | used         | found    | state
                                                  | state     | state        | party    | state
`;
