<#assign stages = {"SUBMITTED": "awaiting review", "APPROVED": "your file is approved", "SENT_TO_LANDLORD": "the landlord has your file", "RECEIVED_BY_LANDLORD": "the landlord has received your file", "PAPERS_REQUESTED": "the landlord asks you for documents", "VISIT_PLANNED": "a visit is set", "COMMISSION_PLANNED": "the day of the commission is set", "POSTPONED": "the commission put off your file", "WAITING": "you are ranked, and the home is offered to another person", "ALLOCATED": "the home is allocated to you", "NOT_ALLOCATED": "the home is not allocated to you", "REFUSED": "your file is not approved", "RENOUNCED": "you do not take the home", "LEASE_SIGNED": "your lease is signed"}>
<#assign subject = "AL'in: correction of our message of ${date}">
<@greeting/>
<@p>Our message of ${date} about this home was a mistake, for which we apologise: ${home()}. It said: ${stages[undone]!undone}.</@p>
<#if stage == "RELEASED">
<@p>The list of candidates of this home has left meanwhile. Your candidacy has ended, and this refusal does not count: you can apply for another home.</@p>
<#else>
<@p>Your candidacy goes on from where it was: ${stages[stage]!stage}.</@p>
</#if>
<@p>You can read why in AL'in, in the history of your candidacy.</@p>
<@action "See my candidacy" link/>
<@signature/>
