<#assign subject = "AL'in: the condition is met, the home is yours">
<@greeting/>
<@p>Since ${date} the condition set for this home is met: ${home()}.</@p>
<@p>${landlord} will contact you to sign the lease.</@p>
<@action "See my candidacy" link/>
<@signature/>
