<#assign subject = "AL'in : votre identité a été modifiée">
<@greeting/>
<@p>Le nom ou la civilité de votre compte AL'in vient d'être modifié.</@p>
<@p>AL'in le comparera à celui de votre demande lors du prochain import ou de la prochaine mise à jour.</@p>
<@action "Voir mon compte" link/>
<@notYou/>
<@signature/>
