<#assign subject = "AL'in: " + (state == "CONFIRMED")?then("the refusal of your candidacy is confirmed", "another advisor looks at your file")>
<@greeting/>
<#if state == "CONFIRMED">
<@p>At your request, another advisor has looked at your file for this home: ${home()}. The refusal is confirmed. The reason can be read in AL'in.</@p>
<@p>You can apply for another home.</@p>
<#else>
<@p>You have asked another advisor to look at the refusal of your candidacy: ${home()}. It will not be the one who refused; you will be told the answer by e-mail.</@p>
<@p>The refusal stands until then, and the list of candidates may leave meanwhile. You can also apply for another home; your request then has no effect any more.</@p>
</#if>
<@action "See my candidacies" link/>
<@signature/>
