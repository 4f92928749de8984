<#assign subjects = {"ASKED": "votre conseiller a besoin d'un complément", "REMINDED": "votre complément est toujours attendu", "LAPSED": "le délai de votre complément est passé", "WITHDRAWN": "le complément n'est plus demandé"}>
<#assign subject = "AL'in : " + subjects[step]>
<@greeting/>
<#if step == "ASKED">
<@p>Pour étudier votre candidature, votre conseiller a besoin d'un complément : ${home()}. Il l'attend au plus tard le ${until}.</@p>
<@p>Ce qu'il demande est à lire dans AL'in. Vous y répondez par écrit, et vous cochez les pièces que vous avez déposées sur le site de votre demande. Votre dossier revient alors à ce conseiller.</@p>
<#elseif step == "REMINDED">
<@p><#if asker == "LANDLORD">Le bailleur<#else>Votre conseiller</#if> attend toujours un complément pour votre candidature : ${home()}. Le dernier jour pour répondre est le ${until}.</@p>
<#elseif step == "LAPSED">
<@p>Le délai pour compléter votre dossier est passé le ${until}, pour votre candidature : ${home()}. Votre conseiller reprend votre dossier tel qu'il est.</@p>
<@p>Rien n'est décidé par ce seul fait, et vous pouvez encore répondre tant qu'il ne l'a pas fait.</@p>
<#else>
<@p>Votre conseiller n'attend plus de complément pour votre candidature : ${home()}. Vous n'avez plus rien à faire ; il reprend l'étude de votre dossier.</@p>
</#if>
<#if step == "WITHDRAWN"><@action "Voir ma candidature" link/><#else><@action "Répondre" link/></#if>
<@signature/>
