<#assign people><#if candidates == "1">un candidat<#else>${candidates} candidats</#if></#assign>
<#assign subject = "AL'in : la liste ${list} attend votre réponse">
<@greeting/>
<@p>Le ${date}, nous vous avons envoyé la liste ${list} pour ce logement : ${home()}. Elle compte encore ${people}.</@p>
<#if received == "yes">
<@p>Vous en avez accusé réception ; depuis, nous n'avons rien reçu. Dites-nous par votre système où en sont les visites, la commission ou ses décisions.</@p>
<#else>
<@p>Nous n'avons pas reçu d'accusé de réception de tous les dossiers. Vérifiez que votre système lit vos messages, puis répondez par lui.</@p>
</#if>
<@p>Sans réponse, un conseiller peut rendre leur liberté aux candidats, qui postuleront à d'autres logements.</@p>
<@action "Voir mes annonces" link/>
<@signature/>
