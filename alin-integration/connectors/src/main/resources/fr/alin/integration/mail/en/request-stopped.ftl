<#assign subject = (update == "true")?then("AL'in: your update could not be made", "AL'in: your application could not be imported")>
<@greeting/>
<@p>The registration site, which was not answering, has answered about application ${number}.</@p>
<#if reason == "UNKNOWN_NUMBER">
<@p>It does not know this unique number. Check each character on your registration certificate.</@p>
<#elseif reason == "NO_EMAIL">
<@p>Your application bears no e-mail address there, and the security code goes to that address. Add it on the registration site, then come back to AL'in.</@p>
<#elseif reason == "STRUCK_OFF">
<@p>This application was struck off: it is no longer active on the registration site. Turn to that site to reactivate it or to make a new one.</@p>
<#elseif reason == "NOT_RENEWED">
<@p>The year of validity of this application is over. Renew it on the registration site, then come back to AL'in.</@p>
<#elseif reason == "ALREADY_ATTACHED">
<@p>This application was merged into another one, which another AL'in account already uses. If it is your co-applicant's, go on with that account.</@p>
<#else>
<@p>The last name, first name or date of birth differ from what AL'in knows. Delete the AL'in application, then import it again.</@p>
</#if>
<@action "Continue in AL'in" link/>
<@notYou/>
<@signature/>
