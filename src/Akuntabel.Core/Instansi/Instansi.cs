using System.Diagnostics.CodeAnalysis;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Instansi;

/// <summary>An office (perangkat daerah): dated master data that its documents read as of their own date.</summary>
[SuppressMessage("Design", "MA0049", Justification = "The folder is named after its document.")]
public sealed record Instansi
{
    private Instansi(string nama, IReadOnlyList<MasaJabatan> kepala) => (Nama, DaftarKepala) = (nama, kepala);

    /// <summary>Name.</summary>
    public string Nama { get; }

    /// <summary>Short name; empty when there is none.</summary>
    public string NamaSingkat { get; init; } = "";

    /// <summary>What it does (urusan pemerintahan); empty when not stated.</summary>
    public string Urusan { get; init; } = "";

    /// <summary>Position of the head of the region, to whom the head of the office promises; empty when not stated.</summary>
    public string KepalaDaerah { get; init; } = "";

    /// <summary>Units, the one of the head first.</summary>
    public IReadOnlyList<string> DaftarUnit { get; init; } = [];

    /// <summary>Terms of its heads; no two heads share a day, and no two who stand in for one.</summary>
    public IReadOnlyList<MasaJabatan> DaftarKepala { get; }

    /// <summary>The head whose dates are not known: he heads the office on days for which no term is; <c>null</c> for none.</summary>
    public Pejabat? KepalaTanpaTanggal { get; init; }

    /// <summary>Makes an office; one without name is refused, and so is a term that overlaps an earlier one.</summary>
    /// <param name="nama">Name.</param>
    /// <param name="kepala">Terms of its heads.</param>
    /// <param name="asal">Where it was typed.</param>
    public static Hasil<Instansi> Buat(string nama, IReadOnlyList<MasaJabatan> kepala, Asal asal)
    {
        ArgumentNullException.ThrowIfNull(kepala);
        var tumpang = kepala.Where((m, n) => kepala.Take(n).Any(m.Beririsan)).Select(m => new Kesalahan(
            asal, $"masa jabatan {m.Pejabat.Nama} bertumpang tindih dengan masa jabatan kepala lain.",
            "Betulkan tanggalnya; satu kantor satu kepala.")).ToList();
        return string.IsNullOrWhiteSpace(nama)
            ? Hasil.Gagal<Instansi>([new Kesalahan(asal, "nama kantor belum diisi.", "Isi namanya.") { Bobot = BobotKesalahan.Celah },
                .. tumpang])
            : Hasil.Dari(new Instansi(nama, [.. kepala.Where((m, n) => !kepala.Take(n).Any(m.Beririsan))]), tumpang);
    }

    /// <summary>Who headed the office on a day; <c>null</c> when nobody is recorded.</summary>
    /// <param name="tanggal">The day; <c>null</c>: the last one known.</param>
    public Pejabat? KepalaPada(DateOnly? tanggal) => MasaJabatan.Berlaku(DaftarKepala, tanggal)?.Pejabat ?? KepalaTanpaTanggal;
}
