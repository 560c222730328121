using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>What the office has already of what a document proposes.</summary>
internal sealed class PadananRencana
{
    private readonly Dictionary<int, ButirTerisi> _ada = [];

    public PadananRencana(UsulanRencana usulan, IsiKantor kantor, KodeTerduga kode)
    {
        (Usulan, Kantor, Kode) = (usulan, kantor, kode);
        foreach (var b in usulan.Baris)
        {
            if (Cari(b) is { } ada)
            {
                _ada[b.Nomor] = ada;
            }
        }
    }

    public UsulanRencana Usulan { get; }

    public IsiKantor Kantor { get; }

    public KodeTerduga Kode { get; }

    /// <summary>The thing of the office; <c>null</c>: it has none.</summary>
    public ButirTerisi? Ada(BarisUsulan b) => _ada.GetValueOrDefault(b.Nomor);

    /// <summary>Column of the code of a part of the budget.</summary>
    public static string KolomKode(JenisUsulan jenis) => jenis switch
    {
        JenisUsulan.Program => "kode_program",
        JenisUsulan.Kegiatan => "kode_kegiatan",
        _ => "kode_sub",
    };

    /// <summary>Column of its name.</summary>
    public static string KolomNama(JenisUsulan jenis) => jenis switch
    {
        JenisUsulan.Program => "program",
        JenisUsulan.Kegiatan => "kegiatan",
        _ => "sub_kegiatan",
    };

    private ButirTerisi? Cari(BarisUsulan b) => b.Jenis switch
    {
        JenisUsulan.Tujuan => IsiKantor.Cari(Kantor.Daftar(IsiKantor.Renstra, "tujuan"), b),
        JenisUsulan.Sasaran => IsiKantor.Cari(Kantor.Daftar(IsiKantor.Renstra, "sasaran"), b),
        JenisUsulan.Indikator => Indikator(b),
        JenisUsulan.Belanja => IsiKantor.Cari(Kantor.Daftar(IsiKantor.Belanja), b),
        _ => Bagian(b),
    };

    private ButirTerisi? Indikator(BarisUsulan b)
    {
        var sasaran = b.Induk is { } i && _ada.TryGetValue(i, out var s) ? IsiKantor.Cari(Anak(s), b) : null;
        return sasaran ?? IsiKantor.Cari([.. Kantor.Daftar(IsiKantor.Renstra, "sasaran").SelectMany(Anak)], b);
    }

    private static IReadOnlyList<ButirTerisi> Anak(ButirTerisi sasaran) =>
        sasaran.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "indikator")?.Butir ?? [];

    // a row of the budget that goes just so deep
    private ButirTerisi? Bagian(BarisUsulan b)
    {
        var kolom = KolomKode(b.Jenis);
        var setingkat = Kantor.Daftar(IsiKantor.Anggaran).Where(r => r[kolom].Contains('.', StringComparison.Ordinal)
            && (b.Jenis == JenisUsulan.SubKegiatan || r[KolomKode(b.Jenis + 1)].Length == 0)).ToList();
        var kode = DaftarNomenklatur.Kunci(Kode.Untuk(Usulan, b));
        return setingkat.Find(r => kode.Length > 0 && DaftarNomenklatur.Kunci(r[kolom]) == kode)
            ?? IsiKantor.Cari(setingkat, b, KolomNama(b.Jenis));
    }
}
