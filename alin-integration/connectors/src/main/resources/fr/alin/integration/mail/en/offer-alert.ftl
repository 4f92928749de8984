<#assign subject = (count == "1")?then("AL'in: a new home matches your alert", "AL'in: " + count + " new homes match your alerts")>
<@greeting/>
<@p>${(count == "1")?then("This home has just been posted. It matches your search, and your household may apply for it.", "These homes have just been posted. They match your search, and your household may apply for them.")}</@p>
<@homes offers/>
<#if more != "0"><@p>And ${more} more, in the list of offers.</@p></#if>
<@action (count == "1")?then("See this home", "See the offers") link/>
<@quiet>The page “My alerts” lets you change them, or receive them once a day only.</@quiet>
<@stop "Stop these messages" unsubscribe/>
<@signature/>
