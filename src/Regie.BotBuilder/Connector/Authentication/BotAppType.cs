namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>The values of the setting `MicrosoftAppType`.</summary>
internal enum BotAppType
{
    /// <summary>A registration from before August 2025 that belongs to no tenant.</summary>
    MultiTenant,

    /// <summary>A registration of one tenant, with a certificate, a secret or a federated workload identity.</summary>
    SingleTenant,

    /// <summary>A managed identity of Azure: no secret.</summary>
    UserAssignedMSI,
}
