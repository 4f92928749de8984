<#assign subject = "AL'in : votre droit au logement opposable est reconnu">
<@greeting/>
<@p>Votre site d'enregistrement nous apprend que votre demande n° ${number} a été reconnue prioritaire (droit au logement opposable, DALO) le ${date}.</@p>
<@p>Mettez votre demande à jour dans AL'in pour que votre dossier en tienne compte.</@p>
<@action "Mettre à jour ma demande" link/>
<@signature/>
