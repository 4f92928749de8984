<#assign subject = "AL'in : votre demande de logement est de nouveau active">
<@greeting/>
<@p>Votre demande de logement social n° ${number} est de nouveau active sur son site d'enregistrement. Les offres s'ouvrent de nouveau à vous.</@p>
<@action "Voir ma situation" link/>
<@signature/>
