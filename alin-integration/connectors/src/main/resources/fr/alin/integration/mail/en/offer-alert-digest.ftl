<#assign subject = (count == "1")?then("AL'in: a new home for you today", "AL'in: " + count + " new homes for you today")>
<@greeting/>
<@p>${(count == "1")?then("Since your last message, a home has been posted that matches your search and that your household may apply for.", "Since your last message, homes have been posted that match your search and that your household may apply for.")}</@p>
<@homes offers/>
<#if more != "0"><@p>And ${more} more, in the list of offers.</@p></#if>
<@action (count == "1")?then("See this home", "See the offers") link/>
<@quiet>The page “My alerts” lets you change them, or receive them as soon as a home is posted.</@quiet>
<@stop "Stop these messages" unsubscribe/>
<@signature/>
