<#assign left = ["NOT_RETAINED", "LEFT_OUT", "NOT_REVIEWED", "NOT_IN_FORCE", "EMPLOYER_AWAITED", "EMPLOYER_REFUSED", "NO_LONGER_SUITS"]>
<#assign stated = {"LET_OTHERWISE": "It lets the home in another way.", "WORKS": "It carries out works there.", "SOLD": "It sells the home.", "ERROR": "It had posted the home by mistake.", "OTHER": "You can read its reason in AL'in."}[withdrawal]!"It gave no reason.">
<#if reason == "OFFER_WITHDRAWN">
<#assign subject = "AL'in: the offer you had applied for is withdrawn">
<#elseif left?seq_contains(reason)>
<#assign subject = "AL'in: Action Logement did not retain your candidacy">
<#elseif reason == "HOME_RETURNED">
<#assign subject = "AL'in: the home you had applied for is no longer proposed">
<#elseif reason == "LANDLORD_SILENT">
<#assign subject = "AL'in: your candidacy is closed, the landlord did not answer">
<#elseif reason == "HOME_CLOSED">
<#assign subject = "AL'in: the home you had applied for is not to be let">
<#else>
<#assign subject = "AL'in: the home you had applied for is let">
</#if>
<@greeting/>
<#if reason == "OFFER_WITHDRAWN">
<@p>The landlord has withdrawn this home, for which you had applied: ${home()}. ${stated}</@p>
<#elseif left?seq_contains(reason)>
<@p>The list of candidates for this home has left for the landlord, and Action Logement did not retain your candidacy: ${home()}. You can read why in AL'in, on the page of your candidacies.</@p>
<#elseif reason == "HOME_RETURNED">
<@p>The time to propose candidates is over, and this home, for which you had applied, went back to its landlord: ${home()}.</@p>
<#elseif reason == "LANDLORD_SILENT">
<@p>The landlord did not answer in the time that it had, and an Action Logement advisor has ended your wait for this home: ${home()}.</@p>
<#elseif reason == "HOME_CLOSED">
<@p>The landlord does not let this home after all, for which you had applied: ${home()}.</@p>
<#else>
<@p>The lease of this home, for which you had applied, is signed with another candidate: ${home()}.</@p>
</#if>
<@p>Your candidacy is closed. You can apply for another home right now.</@p>
<#if offers?has_content>
<@p>These offers are still open and suit your household; those nearest to the communes you asked for come first.</@p>
<@homes offers/>
</#if>
<@action "See the offers" link/>
<@signature/>
