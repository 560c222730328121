using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>What a page where one edits sends beside its fields, and gets back: what it had opened, a clash, what was typed and not saved.</summary>
public sealed class SesiSunting
{
    /// <summary>Digest of the files that the editor had opened.</summary>
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    public string? Lain { get; set; }

    /// <summary>The button: simpan and what else the page offers; after a clash gabung, milik, lain.</summary>
    public string? Aksi { get; set; }

    /// <summary>A clash, when there is one.</summary>
    public BentrokDokumen? Bentrokan { get; internal set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; internal set; }

    /// <summary>Whether the page answers with words that are saved nowhere.</summary>
    public bool Belum { get; internal set; }

    /// <summary>Opens what is stored, or what somebody had opened when he typed what is restored now.</summary>
    internal void Buka(string? tersimpan, DrafTersimpan? dari = null) =>
        Dasar = dari?.DaftarIsian.GetValueOrDefault(nameof(Dasar)) is [{ } semula, ..] ? semula : tersimpan;

    /// <summary>How the clash that was shown is settled; <c>null</c>: none was.</summary>
    internal PilihanBentrok? Pilihan(IFormCollection formulir, string jalur) => PilihanBentrok.Dari(formulir, Aksi, Lain, jalur);
}
