<#assign subject = "AL'in: the commission examines your file on ${date}">
<@greeting/>
<@p>The allocation commission (CALEOL) of ${landlord} will examine your file on ${date}: ${home()}.</@p>
<@p>You are not expected to attend. Its decision will be shown in AL'in.</@p>
<@action "See my candidacy" link/>
<@signature/>
