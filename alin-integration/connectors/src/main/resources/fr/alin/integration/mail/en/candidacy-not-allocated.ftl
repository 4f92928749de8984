<#assign subject = "AL'in: the home is not allocated to you">
<@greeting/>
<@replacing former/>
<#if decision == "INADMISSIBLE">
<@p>On ${date} the allocation commission of ${landlord} found your application inadmissible for this home: ${home()}.</@p>
<#else>
<@p>On ${date} the allocation commission of ${landlord} did not allocate this home to you: ${home()}.</@p>
</#if>
<@p>The reason the landlord gave is on the page “My candidacies”, once you have signed in. Your candidacy is archived; you can apply for another home.</@p>
<@action "See my candidacies" link/>
<@signature/>
