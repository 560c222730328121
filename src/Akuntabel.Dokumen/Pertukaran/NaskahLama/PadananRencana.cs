using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>What the office has already of what a document proposes.</summary>
internal sealed class PadananRencana
{
    private readonly Dictionary<int, ButirTerisi> _ada = [];
    private readonly Dictionary<JenisUsulan, (Dictionary<string, ButirTerisi> Kode, Dictionary<string, ButirTerisi> Nama)> _anggaran = [];

    public PadananRencana(UsulanRencana usulan, IsiKantor kantor, KodeTerduga kode)
    {
        (Usulan, Kantor, Kode) = (usulan, kantor, kode);
        Program = new ProgramPendukung(usulan, kantor, kode);
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

    public ProgramPendukung Program { get; }

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
        JenisUsulan.Visi => Kantor.Isi(IsiKantor.Renstra) is { } isi && isi["visi"].Length > 0 ? isi : null,
        JenisUsulan.Misi => IsiKantor.Cari(Kantor.Daftar(IsiKantor.Renstra, "misi"), b),
        >= JenisUsulan.Profil => null,
        _ => Bagian(b),
    };

    private ButirTerisi? Indikator(BarisUsulan b)
    {
        var sasaran = b.Induk is { } i && _ada.TryGetValue(i, out var s) ? IsiKantor.Cari(Anak(s), b) : null;
        return sasaran ?? IsiKantor.Cari([.. Kantor.Daftar(IsiKantor.Renstra, "sasaran").SelectMany(Anak)], b);
    }

    private static IReadOnlyList<ButirTerisi> Anak(ButirTerisi sasaran) =>
        sasaran.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "indikator")?.Butir ?? [];

    // a row of the budget that goes just so deep: by its code, else by its very name
    private ButirTerisi? Bagian(BarisUsulan b)
    {
        var (kode, nama) = _anggaran.TryGetValue(b.Jenis, out var ada) ? ada : _anggaran[b.Jenis] = Setingkat(b.Jenis);
        return kode.GetValueOrDefault(DaftarNomenklatur.Kunci(Kode.Untuk(Usulan, b)))
            ?? (b[BidangUsulan.Uraian]?.Pilihan ?? []).Select(p => nama.GetValueOrDefault(KamusLembar.Rapi(p.Nilai)))
                .FirstOrDefault(r => r is not null);
    }

    private (Dictionary<string, ButirTerisi> Kode, Dictionary<string, ButirTerisi> Nama) Setingkat(JenisUsulan jenis)
    {
        var kolom = KolomKode(jenis);
        var baris = Kantor.Daftar(IsiKantor.Anggaran).Where(r => r[kolom].Any(char.IsAsciiDigit)
            && (jenis == JenisUsulan.SubKegiatan || r[KolomKode(jenis + 1)].Length == 0)).ToList();
        return (baris.DistinctBy(r => DaftarNomenklatur.Kunci(r[kolom])).ToDictionary(r => DaftarNomenklatur.Kunci(r[kolom])),
            baris.DistinctBy(r => KamusLembar.Rapi(r[KolomNama(jenis)])).ToDictionary(r => KamusLembar.Rapi(r[KolomNama(jenis)])));
    }
}
