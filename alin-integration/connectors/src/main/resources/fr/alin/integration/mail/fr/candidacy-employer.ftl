<#assign subjects = {"REQUESTED": "l'accord de votre employeur est demandé", "GRANTED": "votre employeur donne son accord", "REFUSED": "votre employeur ne donne pas son accord", "OVERDUE": "votre employeur n'a pas répondu", "WAIVED": "votre candidature continue sans l'accord de votre employeur"}>
<#assign subject = "AL'in : " + subjects[state]>
<@greeting/>
<#if state == "REQUESTED">
<@p>Vous avez postulé à ce logement : ${home()}. Votre entreprise souhaite donner son accord avant que les dossiers partent chez le bailleur ; nous le lui avons demandé, avec une réponse au plus tard le ${until}.</@p>
<@p>Vous n'avez rien à faire. Votre dossier est étudié pendant ce temps ; après ce jour, il part sans cette réponse.</@p>
<#elseif state == "GRANTED">
<@p>Votre employeur donne son accord à votre candidature : ${home()}. Elle suit son cours.</@p>
<#elseif state == "REFUSED">
<@p>Votre employeur ne donne pas son accord à votre candidature : ${home()}. Votre dossier ne part pas pour l'instant ; votre conseiller décide de la suite. La raison, si elle est donnée, est à lire dans AL'in.</@p>
<#elseif state == "OVERDUE">
<@p>Votre employeur n'a pas répondu avant la fin du ${until}, pour votre candidature : ${home()}. Votre dossier part sans sa réponse.</@p>
<#else>
<@p>Votre conseiller a décidé de continuer sans l'accord de votre employeur, pour votre candidature : ${home()}. La raison est à lire dans AL'in.</@p>
</#if>
<@action "Voir ma candidature" link/>
<@signature/>
