<#assign subject = "AL'in : votre entreprise n'a pas pu être confirmée">
<@greeting/>
<@p>L'annuaire des entreprises ne répondait pas lorsque vous avez complété votre demande n° ${number}. Il répond de nouveau, mais votre entreprise n'est pas confirmée : elle n'y figure pas, ou le code entreprise est à corriger.</@p>
<@p>La page vous dit comment continuer. Ce que vous avez saisi est gardé.</@p>
<@action "Voir comment continuer" link/>
<@signature/>
