using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Makes the columns of a row from its fields by the definition: what is open, what is sealed, what it is the same as, when it is
/// due, by which words it is found.</summary>
/// <param name="definisi">The register.</param>
/// <param name="tempo">Its deadlines.</param>
/// <param name="segel">Seals; <c>null</c> where nothing of it is sealed.</param>
/// <param name="kesamaan">Key that tells the sameness of sealed fields; <c>null</c> where none of the fields of sameness is sealed.</param>
internal sealed class PengolahBaris(DefinisiRegister definisi, PenghitungTempo tempo, SegelBaris? segel, byte[]? kesamaan)
{
    /// <summary>What a key of sameness made of sealed fields begins with.</summary>
    public const string AwalanSegel = "h.";

    /// <summary>What the key of a row begins with whose sameness was destroyed: it is equal to no other, and says nothing.</summary>
    public const string AwalanMusnah = "m.";

    private readonly KesamaanRegister _kesamaan = new(definisi);

    private readonly PenghitungBidang _terhitung = new(definisi);

    /// <summary>Whether sameness is told by sealed fields.</summary>
    public static bool KesamaanTersegel(DefinisiRegister definisi) => definisi.KunciSama.Any(k => definisi.Cari(k) is { Tersegel: true });

    /// <summary>All fields of a row, opened; <c>null</c>: what is sealed can't be opened here.</summary>
    public IReadOnlyDictionary<string, string>? Lengkap(RegisterTertulis b)
    {
        var isi = b.Terbuka();
        if (b.Tersegel.Length > 0)
        {
            if (segel?.Buka(b.Id, b.KunciData, b.Tersegel) is not { } tersegel)
            {
                return null;
            }

            foreach (var (kode, nilai) in tersegel)
            {
                isi[kode] = nilai;
            }
        }

        return isi;
    }

    /// <summary>What is wrong with fields as they came, and with which; <c>null</c>: nothing.</summary>
    /// <param name="isi">The fields.</param>
    /// <param name="semula">What the row held; <c>null</c>: it is new.</param>
    /// <param name="tanpaTersegel">Whether sealed fields may be blank.</param>
    public HasilSimpanBaris.Ditolak? Periksa(
        IReadOnlyDictionary<string, string> isi, IReadOnlyDictionary<string, string>? semula, bool tanpaTersegel = false)
    {
        foreach (var b in definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung))
        {
            var ada = isi.TryGetValue(b.Kode, out var nilai);
            if (string.IsNullOrEmpty(nilai))
            {
                // a row of before the definition asked for it, or whose personal data were destroyed, can still be changed
                if (b.Wajib && !(tanpaTersegel && b.Tersegel) && (semula is null || ((ada || !b.Tersegel) && semula.GetValueOrDefault(b.Kode, "").Length > 0)))
                {
                    return new HasilSimpanBaris.Ditolak($"{b.Nama} belum diisi.", b.Kode);
                }
            }
            else if (NilaiRegister.Baca(b, NilaiRegister.Isian(b, nilai), out var baku) is { } salah)
            {
                return new HasilSimpanBaris.Ditolak($"{b.Nama}: {salah}", b.Kode);
            }
            else if (baku != nilai)
            {
                return new HasilSimpanBaris.Ditolak($"{b.Nama} tidak terbaca. Ketik ulang isinya.", b.Kode);
            }
        }

        return null;
    }

    /// <summary>Fields of a row as they will be: what came over what was. Fields that the definition does not know (any more)
    /// stay.</summary>
    public IReadOnlyDictionary<string, string> Gabung(IReadOnlyDictionary<string, string> isi, IReadOnlyDictionary<string, string>? semula)
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kode, nilai) in semula ?? hasil)
        {
            if (definisi.Cari(kode) is not { Tersegel: false })
            {
                hasil[kode] = nilai;
            }
        }

        foreach (var b in definisi.Bidang.Where(b => isi.ContainsKey(b.Kode)))
        {
            hasil[b.Kode] = TeksAman.Bersihkan(isi[b.Kode]);
        }

        return hasil;
    }

    /// <summary>The row with all columns that follow from its fields, state and decisions.</summary>
    /// <param name="b">The row; its sealed text is made anew only when what lies in it changed.</param>
    /// <param name="isi">All fields, opened.</param>
    /// <param name="tersegelBerubah">Whether sealed fields changed.</param>
    public RegisterTertulis Susun(RegisterTertulis b, IReadOnlyDictionary<string, string> isi, bool tersegelBerubah)
    {
        var baris = _terhitung.Lengkapi(b.Jadi() with { Isi = isi });
        var urutan = definisi.Bidang.Select(x => x.Kode).Where(baris.Isi.ContainsKey).ToList();
        var semua = urutan.Concat(baris.Isi.Keys.Except(urutan).Order(StringComparer.Ordinal)).Select(k =>
            KeyValuePair.Create(k, baris.Isi[k]))
            .Where(i => i.Value.Length > 0).ToList();
        var tersegel = semua.Where(i => definisi.Cari(i.Key) is { Tersegel: true }).ToDictionary(StringComparer.Ordinal);
        // a field of an earlier definition that was sealed is not laid open
        var lama = SegelBaris.Terisi(b.Tersegel).Where(k => definisi.Cari(k) is null && isi.ContainsKey(k)).ToList();
        lama.ForEach(k => tersegel[k] = isi[k]);
        var terbuka = semua.Where(i => !tersegel.ContainsKey(i.Key)).ToDictionary(StringComparer.Ordinal);
        var dekat = b.Dihapus.Length > 0 ? null : tempo.Terbuka(baris) is [var t, ..] ? t : null;
        var hasil = b with
        {
            Isi = RegisterTertulis.TulisIsi(terbuka),
            KunciSama = KunciSama(baris),
            Sebutan = Sebutan(definisi, terbuka),
            Cari = b.Dihapus.Length > 0 ? "" : Kata(definisi, terbuka),
            Tempo = dekat is null ? "" : NilaiRegister.Tulis(dekat.Hari),
            Tenggat = dekat?.Tenggat.Kode ?? "",
        };
        return tersegelBerubah || Berbeda(tersegel.Keys, SegelBaris.Terisi(b.Tersegel)) ? Segel(hasil, tersegel) : hasil;
    }

    /// <summary>What a row is called by.</summary>
    public static string Sebutan(DefinisiRegister definisi, IReadOnlyDictionary<string, string> terbuka) =>
        definisi.Bidang is [{ Tersegel: false } awal, ..] ? terbuka.GetValueOrDefault(awal.Kode, "") : "";

    /// <summary>Words by which a row is found.</summary>
    public static string Kata(DefinisiRegister definisi, IReadOnlyDictionary<string, string> terbuka) =>
        KataCari.Dari(definisi.Bidang.Where(x => !x.Tersegel).Select(x => NilaiRegister.Cetak(x, terbuka.GetValueOrDefault(x.Kode, ""))));

    /// <summary>Values before and after, field by field; of sealed ones only that they changed.</summary>
    public (Dictionary<string, string> Lama, Dictionary<string, string> Baru) Beda(
        IReadOnlyDictionary<string, string> lama, IReadOnlyDictionary<string, string> baru)
    {
        var (l, b) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var x in definisi.Bidang.Where(x => x.Jenis != JenisIsian.Terhitung
            && lama.GetValueOrDefault(x.Kode, "") != baru.GetValueOrDefault(x.Kode, "")))
        {
            if (x.Tersegel)
            {
                b[x.Nama] = "diubah";
                continue;
            }

            if (lama.GetValueOrDefault(x.Kode, "").Length > 0)
            {
                l[x.Nama] = lama[x.Kode];
            }

            b[x.Nama] = baru.GetValueOrDefault(x.Kode, "");
        }

        return (l, b);
    }

    /// <summary>Whether sealed fields differ.</summary>
    public bool TersegelBerbeda(IReadOnlyDictionary<string, string> lama, IReadOnlyDictionary<string, string> baru) =>
        definisi.Bidang.Any(b => b.Tersegel && lama.GetValueOrDefault(b.Kode, "") != baru.GetValueOrDefault(b.Kode, ""));

    /// <summary>A key of sameness that says nothing of what it was made of.</summary>
    public static string Samarkan(byte[] kunci, string teks) =>
        AwalanSegel + Base64Url.EncodeToString(HMACSHA256.HashData(kunci, Encoding.UTF8.GetBytes(teks)));

    private static bool Berbeda(IEnumerable<string> a, IReadOnlyCollection<string> b) => !a.ToHashSet(StringComparer.Ordinal).SetEquals(b);

    private RegisterTertulis Segel(RegisterTertulis b, Dictionary<string, string> tersegel)
    {
        if (tersegel.Count == 0)
        {
            return b with { Tersegel = "", KunciData = "" };
        }

        var sealer = segel ?? throw new InvalidOperationException("Kunci instalasi tidak ada.");
        var kunci = b.KunciData.Length > 0 ? b.KunciData : sealer.KunciBaru(b.Id);
        return b with { KunciData = kunci, Tersegel = sealer.Segel(b.Id, kunci, tersegel) };
    }

    private string KunciSama(BarisRegister baris)
    {
        if (baris.KunciTetap.Length > 0)
        {
            return baris.KunciTetap;
        }

        var kunci = _kesamaan.Kunci(baris);
        return kunci.Length == 0 && baris.Dimusnahkan && definisi.KunciSama.Count > 0 ? AwalanMusnah + baris.Id
            : kunci.Length == 0 || !KesamaanTersegel(definisi) ? kunci : kesamaan is null ? "" : Samarkan(kesamaan, kunci);
    }
}
