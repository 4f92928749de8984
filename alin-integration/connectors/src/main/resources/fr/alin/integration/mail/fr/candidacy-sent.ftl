<#assign subject = "AL'in : votre dossier est envoyé au bailleur">
<@greeting/>
<@p>Votre dossier pour ce logement est envoyé à ${landlord} : ${home()}.</@p>
<@p>Le bailleur l'examinera avec ceux des autres candidats, dans ses propres délais. La candidature ne peut plus être annulée.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
