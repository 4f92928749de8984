<#assign subject = "AL'in: your account was erased">
<@greeting/>
<#if cause == "REQUEST"><@p>As you asked, your AL'in account and everything in it were erased.</@p>
<#else><@p>You have not signed in for a year: your AL'in account and everything in it were erased, as we had told you.</@p>
</#if><@p>Here is the reference that proves it. It is all we keep, with the day and the reason of the erasure.</@p>
<@secret reference/>
<@p>Your housing application is untouched on its registration site. This is our last message; your address is erased as soon as it has left.</@p>
<@action "How AL'in protects your data" link/>
<@signature/>
