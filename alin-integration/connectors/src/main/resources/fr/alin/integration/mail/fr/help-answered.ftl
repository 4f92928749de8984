<#assign subject = "AL'in : réponse à votre demande d'aide n° " + request>
<@greeting/>
<@p>L'assistance d'Action Logement vous répond :</@p>
<#list answer?split("\n") as line><#if line?trim?has_content><@p>${line}</@p>
</#if></#list><@action "Nous écrire à nouveau" link/>
<@p>Ne répondez pas à ce message : personne ne le lirait.</@p>
<@signature/>
