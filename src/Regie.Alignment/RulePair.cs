namespace Regie.Alignment;

/// <summary>What a rule holds against each other.</summary>
public enum RulePair
{
    /// <summary>The collaboration strategy and the strategy of the partnership.</summary>
    CollaborationPartnership,

    /// <summary>The strategy of the partnership and the organisation strategy.</summary>
    PartnershipOrganisation,

    /// <summary>The collaboration strategy and the organisation strategy.</summary>
    CollaborationOrganisation,

    /// <summary>This initiative and all partnerships that the municipality already has.</summary>
    Register,
}
