<#assign subject = "AL'in : l'offre à laquelle vous avez postulé a changé">
<@greeting/>
<@p>Le bailleur a modifié l'annonce du logement auquel vous avez postulé : ${home()}.</@p>
<@changed changes/>
<@p>Votre candidature continue. Sa page dit si le logement convient toujours à votre foyer.</@p>
<@p>Ces changements ne vous conviennent pas ? Vous pouvez annuler votre candidature tant que votre dossier n'est pas parti chez le bailleur, et renoncer au logement ensuite.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
