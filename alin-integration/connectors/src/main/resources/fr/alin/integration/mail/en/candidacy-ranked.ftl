<#assign subject = "AL'in: you are " + ordinal(rank) + " for a home">
<@greeting/>
<@replacing former/>
<@p>On ${date} the allocation commission of ${landlord} ranked the candidates for this home: ${home()}.</@p>
<#if proposed?has_content>
<@p>You are ${ordinal(rank)}; the home is offered to another person<#if until?has_content> until ${until}</#if>. If they decline and it is your turn, we tell you at once.</@p>
<#else>
<@p>You are ${ordinal(rank)}; the commission has not yet made known who is first. If it is your turn, we tell you at once.</@p>
</#if>
<@p>You can give it up at any time on the page “My candidacies”, and then apply for another home.</@p>
<@action "See my candidacy" link/>
<@signature/>
