<#assign people><#if candidates == "1">one candidate<#else>${candidates} candidates</#if></#assign>
<#assign subject = "AL'in: the list ${list} waits for your answer">
<@greeting/>
<@p>On ${date} we sent you the list ${list} for this home: ${home()}. It still has ${people}.</@p>
<#if received == "yes">
<@p>You told us that you received it; since then we have heard nothing. Tell us through your system about visits, the commission or its decisions.</@p>
<#else>
<@p>We have not been told that all the files were received. Check that your system reads your messages, then answer through it.</@p>
</#if>
<@p>Without an answer, an advisor may set the candidates free, who then apply for other homes.</@p>
<@action "See my offers" link/>
<@signature/>
