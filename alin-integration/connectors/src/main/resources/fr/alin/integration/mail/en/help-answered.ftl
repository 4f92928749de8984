<#assign subject = "AL'in: answer to your request for help no. " + request>
<@greeting/>
<@p>The support of Action Logement answers:</@p>
<#list answer?split("\n") as line><#if line?trim?has_content><@p>${line}</@p>
</#if></#list><@action "Write to us again" link/>
<@p>Do not reply to this message: nobody would read it.</@p>
<@signature/>
