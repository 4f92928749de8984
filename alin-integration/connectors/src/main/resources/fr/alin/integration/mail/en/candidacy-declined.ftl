<#assign subject = "AL'in: the home that was proposed to you no longer is">
<@greeting/>
<#if silent?has_content>
<@p>${landlord} did not receive your answer in time for this home: ${home()}. On ${date} your silence counted as a refusal.</@p>
<#else>
<@p>${landlord} tells us that you refused this home on ${date}: ${home()}.</@p>
</#if>
<@p>Your candidacy is closed. You can apply for another home right now. If this is a mistake, tell ${landlord} at once.</@p>
<@action "See my candidacies" link/>
<@signature/>
