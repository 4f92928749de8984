<#assign subject = "AL'in: the commission allocates the home to you">
<@greeting/>
<@p>On ${date} the allocation commission of ${landlord} allocated this home to you: ${home()}.</@p>
<#if decision == "ALLOCATED_RANKED">
<@p>Several candidates are ranked in order of priority. Your rank: ${rank}. The home is offered to the first; should they decline, to the next one.</@p>
<#elseif decision == "ALLOCATED_CONDITIONALLY">
<@p>The allocation becomes final when the condition set by the commission is met. You find it on the page “My candidacies”.</@p>
</#if>
<@p>The landlord will contact you for the visit, if it has not taken place, then for the signature of the lease.</@p>
<@action "See my candidacy" link/>
<@notYou/>
<@signature/>
