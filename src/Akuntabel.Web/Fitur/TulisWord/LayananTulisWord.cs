using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.TulisWord;

/// <summary>Registers what the way to Word and back needs.</summary>
public static class LayananTulisWord
{
    /// <summary>What keeps the files that came back.</summary>
    public static IServiceCollection AddTulisWord(this IServiceCollection layanan) => layanan.AddSingleton<KirimanWord>();
}
