using Regie.Alignment;

namespace Regie.Bot.WhatIfs;

/// <summary>The questions that stand on the card together.</summary>
/// <param name="Id">Stable while the verdict is the same: the topic's id, or <see cref="WhatIfPages.Points"/>; with a number from the second part on.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">In the order of the model or, for points, the heaviest first.</param>
internal sealed record WhatIfPage(string Id, string Title, IReadOnlyList<Question> Questions);
