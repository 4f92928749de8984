<#assign subjects = {"ASKED": "your advisor needs something more", "REMINDED": "your answer is still awaited", "LAPSED": "the time to complete your file is over", "WITHDRAWN": "nothing more is asked of you"}>
<#assign subject = "AL'in: " + subjects[step]>
<@greeting/>
<#if step == "ASKED">
<@p>To review your candidacy, your advisor needs something more: ${home()}. It is expected by ${until}.</@p>
<@p>What is asked can be read in AL'in. You answer there in writing, and tick the documents that you have deposited on the site of your application. Your file then goes back to this advisor.</@p>
<#elseif step == "REMINDED">
<@p><#if asker == "LANDLORD">The landlord<#else>Your advisor</#if> is still waiting for something more about your candidacy: ${home()}. The last day to answer is ${until}.</@p>
<#elseif step == "LAPSED">
<@p>The time to complete your file ended on ${until}, about your candidacy: ${home()}. Your advisor takes up your file as it is.</@p>
<@p>Nothing is decided by this alone, and you can still answer until your advisor decides.</@p>
<#else>
<@p>Your advisor no longer needs anything more about your candidacy: ${home()}. You have nothing left to do; the review of your file goes on.</@p>
</#if>
<#if step == "WITHDRAWN"><@action "See my candidacy" link/><#else><@action "Answer" link/></#if>
<@signature/>
