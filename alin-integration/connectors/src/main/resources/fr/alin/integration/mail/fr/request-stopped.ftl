<#assign subject = (update == "true")?then("AL'in : votre mise à jour n'a pas pu être faite", "AL'in : votre demande n'a pas pu être importée")>
<@greeting/>
<@p>Le site d'enregistrement, qui ne répondait pas, nous a répondu au sujet de la demande n° ${number}.</@p>
<#if reason == "UNKNOWN_NUMBER">
<@p>Il ne connaît pas ce numéro unique. Vérifiez chaque caractère sur votre attestation d'enregistrement.</@p>
<#elseif reason == "NO_EMAIL">
<@p>Votre demande n'y porte pas d'adresse e-mail, et c'est à cette adresse que s'envoie le code de sécurité. Ajoutez-la sur le site d'enregistrement, puis revenez dans AL'in.</@p>
<#elseif reason == "STRUCK_OFF">
<@p>Cette demande a été radiée : elle n'est plus active sur le site d'enregistrement. Adressez-vous à ce site pour la réactiver ou en déposer une nouvelle.</@p>
<#elseif reason == "NOT_RENEWED">
<@p>L'année de validité de cette demande est passée. Renouvelez-la sur le site d'enregistrement, puis revenez dans AL'in.</@p>
<#elseif reason == "ALREADY_ATTACHED">
<@p>Cette demande a été fusionnée avec une autre, qui est déjà utilisée par un autre compte AL'in. Si c'est celui de votre codemandeur, poursuivez avec ce compte.</@p>
<#else>
<@p>Le nom, le prénom ou la date de naissance diffèrent de ce que connaît AL'in. Supprimez la demande AL'in, puis importez-la à nouveau.</@p>
</#if>
<@action "Continuer dans AL'in" link/>
<@notYou/>
<@signature/>
