using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>The plan that an office has, thing by thing, for what a document offers to be held beside.</summary>
internal sealed class IsiKantor
{
    public const string Renstra = "perencanaan.yaml";
    public const string Perjanjian = "perjanjian-kinerja.yaml";
    public const string Target = "target.csv";
    public const string Kinerja = "kinerja.csv";
    public const string Anggaran = "anggaran.csv";
    public const string Belanja = "belanja.csv";
    public const string RealisasiAnggaran = "realisasi-anggaran.csv";
    public const string RealisasiBelanja = "realisasi-belanja.csv";
    public const string Kantor = "instansi.yaml";

    private readonly KumpulanBerkas _berkas;
    private readonly Dictionary<string, ButirTerisi?> _isi = new(StringComparer.Ordinal);

    public IsiKantor(KumpulanBerkas berkas)
    {
        _berkas = berkas;
        Rujukan = new RujukanFormulir();
        if (Buka(Renstra) is { } f)
        {
            Rujukan.Tambah(f);
        }
    }

    /// <summary>What fields of the agreement choose from.</summary>
    public RujukanFormulir Rujukan { get; }

    /// <summary>Rows of a table, or things of a list of the Renstra.</summary>
    public IReadOnlyList<ButirTerisi> Daftar(string jalur, string kunci = "") =>
        Isi(jalur)?.Daftar.FirstOrDefault(d => d.Uraian.Kunci == kunci)?.Butir ?? [];

    /// <summary>A file as it is.</summary>
    public ReadOnlyMemory<byte>? Berkas(string jalur) => _berkas.Coba(jalur, out var isi) ? isi : null;

    /// <summary>The form of a file; <c>null</c> when the file cannot be understood as one.</summary>
    public FormulirBerkas? Buka(string jalur) =>
        FormulirBerkas.Buka(jalur, _berkas.Coba(jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?));

    /// <summary>A file as a form shows it.</summary>
    public ButirTerisi? Isi(string jalur) => _isi.TryGetValue(jalur, out var ada) ? ada
        : _isi[jalur] = Buka(jalur)?.Terapkan(KirimanFormulir.Kosong, Rujukan, []).Isi;

    /// <summary>The list of targets of the agreement that holds: that of its last version, where it has versions.</summary>
    public DaftarTerisi? TargetPerjanjian()
    {
        var isi = Isi(Perjanjian);
        var versi = isi?.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "versi")?.Butir;
        return (versi is { Count: > 0 } ? versi[^1] : isi)?.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "target");
    }

    /// <summary>The thing that a wording names; <c>null</c>: the office does not have it.</summary>
    public static ButirTerisi? Cari(IReadOnlyList<ButirTerisi> daftar, BarisUsulan baris) =>
        daftar.Count == 0 ? null : (baris[BidangUsulan.Uraian]?.Pilihan ?? []).Select(p => PencocokUraian.Cari(p.Nilai,
            [.. daftar.Select(b => b["uraian"])])).Where(i => i >= 0).Select(i => daftar[i]).FirstOrDefault();
}
