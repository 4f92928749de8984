<#assign subject = "AL'in: the home is not allocated to you">
<@greeting/>
<#if decision == "INADMISSIBLE">
<@p>The allocation commission of ${landlord} has found your application inadmissible for this home: ${home()}.</@p>
<#else>
<@p>The allocation commission of ${landlord} has not allocated this home to you: ${home()}.</@p>
</#if>
<@p>The landlord will give you its reasons by letter. Your candidacy is archived; you can apply for another home.</@p>
<@action "See my candidacies" link/>
<@notYou/>
<@signature/>
