<#assign subject = "AL'in: the commission allocates the home to you">
<@greeting/>
<@replacing former/>
<@p>On ${date} the allocation commission of ${landlord} allocated this home to you: ${home()}.</@p>
<#if decision == "ALLOCATED_CONDITIONALLY">
<@p>The allocation becomes final when the condition set by the commission is met<#if condition?has_content>, on ${condition} at the latest</#if>. You find it on the page “My candidacies”.</@p>
</#if>
<@p>It is offered to you until ${until}. The landlord will contact you for the visit, if it has not taken place, then for the signature of the lease.</@p>
<@p>If you no longer want it, say so on the page “My candidacies”: it is then offered to the next candidate.</@p>
<@action "See my candidacy" link/>
<@signature/>
