<#assign subject = (update == "true")?then("AL'in : votre mise à jour n'a pas pu être faite", "AL'in : votre demande n'a pas pu être importée")>
<@greeting/>
<@p>Le site d'enregistrement, qui ne répondait pas, nous a répondu au sujet de la demande n° ${number}.</@p>
<#if reason == "NOT_IMPORTABLE">
<@p>Il ne nous confirme pas que ce numéro est celui d'une demande à votre nom, et nous n'en disons pas plus, pour protéger chaque demandeur. Vérifiez chaque caractère du numéro, et que vos nom et prénom sont, dans AL'in comme sur ce site, ceux de votre demande : s'ils ont changé, la page « Mon compte » permet de les corriger. Si tout est juste, adressez-vous au site d'enregistrement.</@p>
<#elseif reason == "UNKNOWN_NUMBER">
<@p>Il ne connaît plus ce numéro unique. Adressez-vous à lui pour savoir ce qu'est devenue votre demande.</@p>
<#elseif reason == "NO_EMAIL">
<@p>Votre demande n'y porte pas d'adresse e-mail, et c'est à cette adresse que s'envoie le code de sécurité. Ajoutez-la sur le site d'enregistrement, puis revenez dans AL'in.</@p>
<#elseif reason == "TOO_MANY_CODES">
<@p>Plusieurs comptes ont demandé un code de sécurité pour ce numéro depuis un jour : pour ne pas noyer la boîte mail qui les reçoit, AL'in n'en a pas envoyé pour le vôtre. La page d'import dit à partir de quand le demander de nouveau, et comment ne plus dépendre des autres.</@p>
<#elseif reason == "STRUCK_OFF">
<@p>Cette demande a été radiée : elle n'est plus active sur le site d'enregistrement. Adressez-vous à ce site pour la réactiver ou en déposer une nouvelle.</@p>
<#elseif reason == "NOT_RENEWED">
<@p>L'année de validité de cette demande est passée. Renouvelez-la sur le site d'enregistrement, puis revenez dans AL'in.</@p>
<#elseif reason == "CODE_NEEDED">
<@p>Il a réuni cette demande avec une autre, que tient un autre compte AL'in. « Mettre à jour » vous enverra un code de sécurité à l'adresse e-mail qu'il connaît : avec ce code, vous l'avez sur votre compte.</@p>
<#else>
<@p>Le nom, le prénom ou la date de naissance n'y sont pas ceux que connaît AL'in. La page de votre demande dit ce qui diffère et comment le corriger.</@p>
</#if>
<@action "Continuer dans AL'in" link/>
<@signature/>
