<#assign subject = "AL'in: an adviser has written to you">
<@greeting/>
<@p>An Action Logement adviser has written to you about your candidacy for this home: ${home()}.</@p>
<@p>The message is on the page of your candidacy.</@p>
<@action "Read the message" link/>
<@signature/>
