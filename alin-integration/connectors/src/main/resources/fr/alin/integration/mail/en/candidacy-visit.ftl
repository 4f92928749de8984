<#assign subject = "AL'in: a visit is planned on ${date}">
<@greeting/>
<@p>${landlord} plans a visit of this home on ${date}: ${home()}.</@p>
<#if words?has_content><@p>The landlord adds: “${words}”</@p><#else><@p>The landlord will contact you about the time and the place.</@p></#if>
<@action "See my candidacy" link/>
<@signature/>
