<#assign subject = "AL'in: your application has been updated">
<@greeting/>
<@p>The registration site was not answering when you asked to update your application ${number}. It answers again: your application has been updated.</@p>
<@p>Check what has changed and, if need be, confirm your new supporting documents: the offers open after that.</@p>
<@action "See my application" link/>
<@notYou/>
<@signature/>
