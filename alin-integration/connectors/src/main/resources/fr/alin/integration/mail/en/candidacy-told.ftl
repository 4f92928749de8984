<#assign subject = "AL'in: an advisor has written to you">
<@greeting/>
<@p>An Action Logement advisor has written to you about your candidacy for this home: ${home()}.</@p>
<@p>The message is on the page of your candidacy.</@p>
<@action "Read the message" link/>
<@signature/>
