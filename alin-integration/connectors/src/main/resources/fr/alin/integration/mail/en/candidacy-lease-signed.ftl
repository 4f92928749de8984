<#assign subject = "AL'in: your lease is signed">
<@greeting/>
<@p>${landlord} has told us that your lease was signed on ${date}: ${home()}.</@p>
<@p>We wish you a warm welcome in your new home.</@p>
<@action "See my candidacy" link/>
<@signature/>
