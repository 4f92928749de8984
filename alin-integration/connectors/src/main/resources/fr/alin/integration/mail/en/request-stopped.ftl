<#assign subject = (update == "true")?then("AL'in: your update could not be made", "AL'in: your application could not be imported")>
<@greeting/>
<@p>The registration site, which was not answering, has answered about application ${number}.</@p>
<#if reason == "NOT_IMPORTABLE">
<@p>It does not confirm to us that this number is that of an application in your name, and we say no more, to protect every applicant. Check each character of the number, and that your last name and first name are, in AL'in as on that site, those of your application: if they have changed, the page "My account" lets you correct them. If all is right, ask the registration site.</@p>
<#elseif reason == "UNKNOWN_NUMBER">
<@p>It no longer knows this unique number. Ask it what became of your application.</@p>
<#elseif reason == "NO_EMAIL">
<@p>Your application bears no e-mail address there, and the security code goes to that address. Add it on the registration site, then come back to AL'in.</@p>
<#elseif reason == "TOO_MANY_CODES">
<@p>Several accounts have asked for a security code for this number within a day: so that the mailbox which gets them is not flooded, AL'in sent none for yours. The import page says from when on you can ask again, and how to depend on nobody else.</@p>
<#elseif reason == "STRUCK_OFF">
<@p>This application was struck off: it is no longer active on the registration site. Turn to that site to reactivate it or to make a new one.</@p>
<#elseif reason == "NOT_RENEWED">
<@p>The year of validity of this application is over. Renew it on the registration site, then come back to AL'in.</@p>
<#elseif reason == "CODE_NEEDED">
<@p>It merged this application into another one, which another AL'in account holds. "Update" will send a security code to the e-mail address it knows: with that code you have it on your account.</@p>
<#else>
<@p>The last name, first name or date of birth there are not those that AL'in knows. The page of your application says what differs and how to put it right.</@p>
</#if>
<@action "Continue in AL'in" link/>
<@signature/>
